// Given names of the east and south, as English newspapers write them.

export const EASTERN_MEN = `
Oleksandr Alexander Aleksandr Oleksiy Oleksii Oleksiy Alexei Aleksey Alexey Oleh Oleg Anatoly Anatoliy Andriy Andrii Andrei Andrey Arsen Arseniy Artem Artyom Arkady Bohdan Bogdan Boris Borys Davyd
Denys Denis Dmytro Dmitry Dmitri Dmitriy Fyodor Gennady Georgy Grigory Heorhiy Hryhoriy Ihor Igor Illia Ilya Ivan Yaroslav Yegor Yevgeny Yevhen Yevheniy Yuri Yuriy Yury Kirill Kyrylo Konstantin Kostiantyn
Leonid Lev Maksym Maxim Maksim Mikhail Mykhailo Mykola Nikolai Nikolay Mykyta Nikita Nazar Ostap Pavlo Pavel Petro Pyotr Ramzan Roman Ruslan Rustem Rustam Serhiy Serhii Sergei Sergey Semyon Stepan Stanislav
Sviatoslav Taras Timofey Timur Tymur Vadym Vadim Valentyn Valentin Valeriy Valery Vasyl Vasily Vyacheslav Viacheslav Viktor Vitaliy Vitaly Volodymyr Vladimir Vladislav Vladyslav Vsevolod Zurab Aliaksandr Alyaksandr Siarhei
Ihar Uladzimir Mikheil Giorgi Irakli Levan Davit Nikol Armen Ararat Serzh Robert Vahagn Hayk Ilham Heydar Jeyhun Elchin Hikmet Nursultan Kassym-Jomart Shavkat Emomali Gurbanguly Serdar Sadyr Almazbek Bakyt Murat
Zurab Salome Igor Vlad Ion Nicu Dorin Traian Aleksandar Milorad Slobodan Zoran Hashim Albin Ramush Edi Ilir Recep Tayyip Abdullah Ahmet Mehmet Mustafa Hakan Hulusi Mevlut Mevlüt Fuat Omer Ömer Ekrem Kemal Devlet Bulent Bülent Cevdet Yasar Yaşar
Ibrahim Ismail Selahattin Numan Suleyman Süleyman Binali Murat Cemil Zeki Fatih Burak Ersin Dervis Derviş Mete Ali Tufan Nicos Nikos
Abbas Abdul Abdel Abdelaziz Abdelfattah Abdulaziz Abdulla Abdulrahman Abdurrahman Abdolreza Abdollah Abed Abu Adel Adil Adnan Ahmad Ahmed Akram Ala Alaa Amin Amir Amr Anas Anwar Aref Asad Ashraf Ayman Ayad Aziz Badr Bader Bahaa Bakr Bandar Barham
Bashar Bassem Basem Basil Bassam Bezalel Faisal Faiz Farid Farouk Faruq Fathi Fawzi Fayez Fayyad Fouad Fuad Ghassan Ghazi Habib Haitham Hakim Hamad Hamed Hamid Hamza Hani Haneef Haroun Hasan Hassan Hazem Hisham Hosni Houssam Hussam Hossam Hussein Hossein Husayn
Ihab Imad Imran Isa Issa Ismael Izzat Jabir Jamal Jameel Jamil Jaber Jassim Jawad Jihad Kamal Kareem Karim Khaled Khalid Khalil Khalifa Khairat Laith Mahdi Mahmoud Mahmud Majed Majid Malik Mansour Marwan Mazen Mazloum Mehdi Mohamad Mohamed Mohammad Mohammed Muhammad
Mohsen Moqtada Muqtada Moussa Mousa Musa Mubarak Mukhtar Mustapha Muammar Munir Murad Nabih Nabil Nader Naim Najib Naji Nasser Nawaf Nawaz Nayef Nizar Noor Nouri Omar Osama Othman Qais Qasem Qassem Rached Rafik Rafiq Raed Rami Ramadan Ramzi Rashad Rashid Riad Riyad Rifaat Saad Saadi Sabri Saddam Sadiq
Saeed Said Saif Salah Salam Saleh Salim Salem Salman Sameh Sami Samir Saud Sayyid Shadi Shakir Shehbaz Sheikh Sufyan Suhail Sulaiman Sultan Tahnoun Talal Tamim Tarek Tareq Tariq Tawfiq Turki Usama Wael Walid Waleed Wissam Yahya Yaser Yasser Yasir Yasin Younis Yousef Yusuf Yousif Youssef Zaher Zaid Zayed Zakaria Ziad Zuhair
Abdelmadjid Abdelkader Abdelilah Aziz Nasser Fayez Aguila Khalifa Najla Brahim Bachir Moncef Kais Rachid Saad-Eddine Hichem Habib Mokhtar Khalil Osama Ismail Yahya Mousa
Hassan Hossein Ebrahim Mahmoud Masoud Massoud Majid Mohammad-Javad Javad Abbas Kazem Gholam Gholamhossein Esmail Esmaeil Qasem Ali Reza Mojtaba Saeed Akbar Hashem Rouhollah Ruhollah Ardeshir Behrouz Bijan Farhad Kamran Mehran Mehdi Amir-Abdollahian Kamal Kamaleddin
Benjamin Binyamin Yitzhak Shimon Ariel Ehud Avigdor Naftali Yair Benny Gadi Yoav Yossi Yoel Itamar Ron Moshe Isaac Eli Tzachi Tzahi Dudi Nitzan Ronen Amir Aryeh Gideon Gilad Danny Ophir Israel Meir Nir Oren Eyal Ronen Shlomo Uri Zeev Zvi Herzi Herzl Gal
Mahmoud Ismail Khalil Saleh Yahya Ghazi Mousa Taher Basem Osama Nabil Riyad Majed Hussein Salam
Narendra Manmohan Subrahmanyam Piyush Amit Rajnath Ajit Vikram Vinay Rahul Arvind Nirmal Suresh Sanjay Rajesh Anil Arun Ashok Atul Deepak Dinesh Gautam Harsh Hardeep Jagdish Kiren Krishna Mukesh Nitin Prakash Pranab Ram Ranil Ravi Rohit Sachin Shashi Shivshankar Sudhir Sunil Vijay Vinod Yogi
Gotabaya Mahinda Anura Maithripala Sheikh Muhammad Yunus Khadga Sher Pushpa Prachanda Jigme Asif Bilawal Ishaq Shah Pervez Imran Asim Raheel Zulfikar Hamid Ashraf Hibatullah Sirajuddin Amir Zabihullah Suhail Gulbuddin Abdul
Xi Hu Wen Zhu Deng Jiang Li Wang Yang He Liu Zhang Zhao Qin Zhong Han Ding Shinzo Fumio Yoshihide Taro Shigeru Yoshimasa Toshimitsu Kono Takeshi Ryosei Hirokazu Minoru Yoji Hayashi Nakatani Akira Hiroshi Kenji Takashi Satoshi Koichi Junichiro Naoto Yukio Ichiro
Kim Moon Lee Park Yoon Chung Cho Kang Suh Choi Chun Roh Wi Ahn Jong-un
Pham Nguyen Tran Vuong Luong Hun Samdech Thongloun Prayut Prayuth Srettha Thaksin Anutin Min Aung Than Thein Joko Prabowo Susilo Jusuf Luhut Retno Airlangga Anwar Mahathir Najib Muhyiddin Ismail Lawrence Hsien Loong Vivian Balakrishnan
Rodrigo Ferdinand Bongbong Benigno Enrique Gilberto Delfin Ramon Eduardo Jose
Abiy Getachew Debretsion Redwan Gedion Demeke Mulatu Sahle-Work Isaias Osman Hailemariam Meles Tadesse Tsadkan Daniel Berhane Abdel-Fattah Abdelfattah Mohamed Hamdan Malik Abdalla Omer Salva Riek Taban Kiir Benjamin Nhial
Paul Kagame Vincent Olivier Felix Félix Patrick Christophe Corneille Bertrand Joseph Laurent Étienne Etienne Moise Moïse Martin Vital Jean-Pierre Evariste Pierre Yoweri Museveni Janet Sam William Uhuru Raila Musalia Rigathi Kipchumba Alfred Monica Davis Willis Atwoli Mwai Daniel
Cyril Jacob Thabo Nelson Kgalema Jeff Naledi Ronald Blade Gwede Kgosientsho Zweli Emmerson Robert Morgan Hakainde Edgar Lazarus Peter Filipe Armando Joao João Felipe Hage Nangolo Mokgweetsi Duma Muhammadu Bola Goodluck Olusegun Yemi Atiku Yusuf Geoffrey Nuhu Abdourahamane Mohamed Ibrahim
Assimi Choguel Abdoulaye Ousmane Macky Bassirou Alassane Laurent Nana John Akufo-Addo Mahamudu Faure Patrice Roch Mahamat Idriss Succès Albert Denis Teodoro Ali Omar Paul Adama George Joseph Ellen Julius Ernest Mamady Alpha Umaro Jose Moussa Faki Mahamoud
`;

export const EASTERN_WOMEN = `
Yulia Yuliia Yulija Olena Elena Iryna Irina Olha Olga Svitlana Svetlana Natalia Nataliya Natalya Oksana Maria Mariya Mariia Marina Maryna Kateryna Ekaterina Tetiana Tatyana Tatiana Valentina Halyna Galina Lyudmila Liudmyla Larisa Nadia Nadiya Anastasia Daria Darya Viktoria Victoria
Elvira Ksenia Alina Maia Salome Nino Anna Zuzana Dunja Aigul Gulnara Dinara Roza Leyla Aliya Saltanat Emine Tansu Meral Hatice Fatma Ayse Ayşe Zeynep Sevgul Ozlem Özlem
Aisha Amal Amina Asma Assia Ayesha Bouthaina Dalia Dina Fatima Fatemeh Farah Farida Fawzia Hala Hanan Hanadi Haneen Hind Huda Jamila Khadija Lama Latifa Layla Leila Lina Lulwah Maha Mariam Marwa Maryam Maysa Mona Muna Nadia Najla Najat Nawal Nour Noura Rana Rania Reem Reema Rima Rola Rula Salma Samar Samira Sana Sara Sarah Shadia Sheikha Sherine Suha Tawakkol Yasmin Zainab Zeinab Zahra
Masoumeh Narges Nasrin Shirin Parisa Marzieh Azadeh Elham Farzaneh Mahsa Tzipi Ayelet Merav Orna Tzipora Golda Gila Miri Yael Galit Hagit Einav Michal Shira Nirmala Indira Sonia Sushma Smriti Mamata Priyanka Droupadi Kamala Nirupama Rucha Sheikh Hasina Khaleda Benazir Hina Maryam Bilqis Chandrika Sirimavo Aung Suu Kyi Yingluck Paetongtarn Sri Retno Megawati
Kyung-wha Park Yoo Myung-hee Yo Sanae Yoko Yoriko Yuriko Makiko Taro Tomomi Noriko Ing-wen Tsai Chunying Ying Ning Fu Yi Xiaomei
Ngozi Nkosazana Naledi Lindiwe Graca Joice Thuli Amina Ellen Joyce Samia Suluhu Winnie Martha Rebecca Monica Raychelle Sahle-Work Hirut Tsion Therese Thérèse Judith Catherine Bintou Zainab Fatou Aminata Coumba Awa Mariama Mame Aïssata Najla Rahma Raya
Delcy Ximena Claudia Xiomara Vera Alicia Marta Martha Rosario Dina Mireya Nadine Luisa Verónica Francia Laura Sanna Kaja Ursula Roberta Annalena Viola Magdalena Katarina Margus Evika Ingrida
`;
